import ProofServer.Check
import ProofServer.Elaborate
import ProofServer.Library
import ProofServer.Loop

/-!
What `lean --run` starts here, by its first argument:

    serve                                   the proof server, on standard input and output
    elaborate                               elaborates a file that is to be judged, and writes what it declares as text
    check                                   judges what was so written
    stock MODULE…                           tells the constants of compiled modules
-/

def main : List String → IO Unit
  | ["serve"] => ProofServer.serve
  | ["elaborate"] => ProofServer.elaborateFile
  | ["check"] => ProofServer.check
  | "stock" :: modules => ProofServer.takeStock modules
  | _ => throw (IO.userError "usage: serve | elaborate | check | stock MODULE…")
