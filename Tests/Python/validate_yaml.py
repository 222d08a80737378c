"""Validates YAML documents against JSON Schemas (2020-12).

Reads JSON lines: {"schema": name, "document": schema} makes a schema known, after checking it against the
metaschema; {"schema": name, "yaml": text} asks about a document. Answers each of the latter with a line
{"fault": message}, where null says that the document is valid.
"""

import json
import re
import sys

import yaml
from jsonschema import Draft202012Validator

try:
    Loader = yaml.CBaseLoader
except AttributeError:
    Loader = yaml.BaseLoader

# The core schema of YAML 1.2, by which editors tell what unquoted text stands for.
NULL = re.compile(r"(null|Null|NULL|~|)\Z")
FLAG = re.compile(r"(true|True|TRUE|false|False|FALSE)\Z")
INTEGER = re.compile(r"([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z")
REAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
INFINITE = re.compile(r"([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\Z")


class NotData(Exception):
    """The YAML says something that no JSON document can."""


def value_of(scalar):
    text = scalar.value
    if scalar.style:
        return text
    if NULL.match(text):
        return None
    if FLAG.match(text):
        return text.lower() == "true"
    if INTEGER.match(text):
        return int(text, 10) if text[:2] not in ("0o", "0x") else int(text, 0)
    if REAL.match(text):
        return float(text)
    if INFINITE.match(text):
        return float(text.replace(".", ""))
    return text


def data(node, inside=()):
    if node is None:
        return None
    if isinstance(node, yaml.ScalarNode):
        return value_of(node)
    if node in inside:
        raise NotData("it holds itself")
    inside += (node,)
    if isinstance(node, yaml.SequenceNode):
        return [data(element, inside) for element in node.value]
    pairs = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise NotData("a key is no text")
        pairs[key.value] = data(value, inside)
    return pairs


def fault(validator, text):
    try:
        document = data(yaml.compose(text, Loader))
    except (yaml.YAMLError, NotData) as error:
        return str(error)
    for error in validator.iter_errors(document):
        return f"{error.json_path}: {error.message}"


def main():
    validators = {}
    for line in sys.stdin:
        request = json.loads(line)
        if "document" in request:
            Draft202012Validator.check_schema(request["document"])
            validators[request["schema"]] = Draft202012Validator(request["document"])
        else:
            print(json.dumps({"fault": fault(validators[request["schema"]], request["yaml"])}))


main()
