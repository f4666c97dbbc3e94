import ProofServer.Check
import ProofServer.Elaborate
import ProofServer.Library
import ProofServer.Loop

/-!
The programs that `lean --run` starts here, by the first argument:

    serve                                   the proof server, on standard input and output
    elaborate                               elaborates a file to be judged, and writes its declarations as text
    check                                   judges these texts
    stock MODULE…                           lists the constants of compiled modules
-/

def main : List String → IO Unit
  | ["serve"] => ProofServer.serve
  | ["elaborate"] => ProofServer.elaborateFile
  | ["check"] => ProofServer.check
  | "stock" :: modules => ProofServer.takeStock modules
  | _ => throw (IO.userError "usage: serve | elaborate | check | stock MODULE…")
