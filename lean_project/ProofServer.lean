import ProofServer.Compile
import ProofServer.Library
import ProofServer.Loop

/-!
What `lean --run` starts here, by its first argument:

    serve                                   the proof server, on standard input and output
    compile FILE MODULE                     compiles a file that is to be judged
    judge CHALLENGE SOLUTION NAME…          judges two compiled modules
    stock MODULE…                           tells the constants of compiled modules
-/

def main : List String → IO Unit
  | ["serve"] => ProofServer.serve
  | ["compile", file, module] => do ProofServer.compile (← IO.FS.readFile ⟨file⟩) file module
  | "judge" :: challenge :: solution :: names => ProofServer.judge challenge solution names
  | "stock" :: modules => ProofServer.takeStock modules
  | _ => throw (IO.userError "usage: serve | compile FILE MODULE | judge CHALLENGE SOLUTION NAME… | stock MODULE…")
