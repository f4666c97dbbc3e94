"""A server of completions with log-probabilities for tests: a real model behind the interface that vLLM's server has.

`python completions_server.py FOLDER PORT` serves the model of the folder as `tiny`, one request at a time.
"""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer


class CannotServe(Exception):
    """The request is at fault."""


class Model:
    """Continues prompts."""

    def __init__(self, folder: str) -> None:
        torch.set_num_threads(1)
        self._tokenizer: Any = AutoTokenizer.from_pretrained(folder)
        self._model: Any = AutoModelForCausalLM.from_pretrained(folder)
        self._lock = threading.Lock()

    def complete(self, request: dict[str, Any]) -> dict[str, Any]:
        if request["model"] != "tiny":
            raise CannotServe(f"The model `{request['model']}` does not exist.")
        prompt = self._tokenizer(request["prompt"], return_tensors="pt")
        length = prompt.input_ids.shape[1]
        longest = self._model.config.max_position_embeddings
        if length + request["max_tokens"] > longest:
            raise CannotServe(f"This model's maximum context length is {longest} tokens. However, your prompt has {length}.")
        with self._lock:
            torch.manual_seed(request["seed"])
            sampled = self._model.generate(
                **prompt,
                do_sample=True,
                temperature=request["temperature"],
                top_k=0,
                max_new_tokens=request["max_tokens"],
                num_return_sequences=request["n"],
                output_logits=True,
                return_dict_in_generate=True,
            )
        tokens = sampled.sequences[:, length:]
        distributions = torch.stack(sampled.logits, dim=1).log_softmax(dim=-1)
        chosen = distributions.gather(2, tokens.unsqueeze(2)).squeeze(2)
        rows = enumerate(zip(tokens.tolist(), chosen.tolist(), strict=True))
        stops = request.get("stop") or []
        return {"object": "text_completion", "choices": [self._choice(index, *row, stops) for index, row in rows]}

    def _choice(self, index: int, tokens: list[int], chosen: list[float], stops: list[str]) -> dict[str, Any]:
        """The tokens up to the one that ends the text, which counts; the text without what ended it."""
        for count in range(1, len(tokens) + 1):
            text = self._tokenizer.decode(tokens[:count], skip_special_tokens=True)
            stop = next((stop for stop in stops if stop in text), None)
            if stop is not None or tokens[count - 1] == self._tokenizer.eos_token_id:
                reason = "stop"
                break
        else:
            stop, reason = None, "length"
        return {
            "index": index,
            "text": text if stop is None else text.partition(stop)[0],
            "finish_reason": reason,
            "logprobs": {
                "tokens": self._tokenizer.convert_ids_to_tokens(tokens[:count]),
                "token_logprobs": chosen[:count],
            },
        }


def main(folder: str, port: int) -> None:
    model = Model(folder)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(200, {"object": "list", "data": [{"id": "tiny", "object": "model", "owned_by": "vllm"}]})

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            try:
                self._answer(200, model.complete(request))
            except CannotServe as error:
                self._answer(400, {"error": {"message": str(error), "type": "BadRequestError", "code": 400}})

        def _answer(self, status: int, content: dict[str, Any]) -> None:
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
