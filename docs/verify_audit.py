#!/usr/bin/env python3
"""Checks an export of the trail of Rolwijzer, without Rolwijzer.

    python3 docs/verify_audit.py export.zip [--checkpoint FILE ...]

Exit code 0: nothing is wrong. Exit code 1: what is wrong is named, one thing a line.

It needs Python 3.8 or newer and nothing else, and shares no code with the application: it was written from
docs/audit.md, RFC 9162 (Merkle tree), RFC 8032 (Ed25519) and C2SP (signed-note, tlog-checkpoint).
"""

import argparse
import base64
import binascii
import hashlib
import io
import json
import re
import sys
import zipfile

FILES = ["LEESMIJ.txt", "regels.jsonl", "teksten.jsonl", "namen.jsonl", "controlepunten.txt", "bewijzen.jsonl",
         "sleutels.json"]
NONE = "0" * 64


# --- Ed25519, only the check of a signature (RFC 8032, section 5.1.7) ---------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def point(data):
    number = int.from_bytes(data, "little")
    y = number & (2**255 - 1)
    x = recover_x(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def add(a, b):
    m, n = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    c, d = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, a):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, a)
        a = add(a, a)
        number >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y, 1, recover_x(BASE_Y, 0) * BASE_Y % P)


def is_signed(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    return same(times(s, BASE), add(r, times(h, a)))


# --- Merkle tree (RFC 9162, section 2.1) --------------------------------------------------------------------------

def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def root_of(stack):
    """The root of a tree, from the roots of its complete parts, largest first."""
    if not stack:
        return sha256()
    root = stack[-1]
    for left in reversed(stack[:-1]):
        root = sha256(b"\x01", left, root)
    return root


def roots(leaves, wanted):
    """The root of the tree at each of the wanted sizes."""
    found, stack = {}, []
    if 0 in wanted:
        found[0] = root_of(stack)
    for index, leaf in enumerate(leaves):
        size = index
        while size & 1:
            leaf = sha256(b"\x01", stack.pop(), leaf)
            size >>= 1
        stack.append(leaf)
        if index + 1 in wanted:
            found[index + 1] = root_of(stack)
    return found


def is_consistent(first, first_root, second, second_root, proof):
    """Whether the second tree begins with the first (RFC 9162, section 2.1.4.2)."""
    if first == second:
        return not proof and first_root == second_root
    if not 0 < first < second or not proof:
        return False
    if first & (first - 1) == 0:
        proof = [first_root] + proof
    f, s = first - 1, second - 1
    while f & 1:
        f, s = f >> 1, s >> 1
    old = new = proof[0]
    for step in proof[1:]:
        if s == 0:
            return False
        if f & 1 or f == s:
            old, new = sha256(b"\x01", step, old), sha256(b"\x01", step, new)
            while f and not f & 1:
                f, s = f >> 1, s >> 1
        else:
            new = sha256(b"\x01", new, step)
        f, s = f >> 1, s >> 1
    return s == 0 and old == first_root and new == second_root


# --- Checkpoints (C2SP) -------------------------------------------------------------------------------------------

NOTE = re.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\ntijd ([^\n]+)\n\n"
                  "\u2014 ([^ \n]+) ([A-Za-z0-9+/]+={0,2})\n")


class Checkpoint:
    def __init__(self, match):
        self.text = match.group(0)
        self.signed = self.text[:self.text.index("\n\n") + 1].encode("utf-8")
        self.origin, self.size = match.group(1), int(match.group(2))
        self.root = decoded(match.group(3))
        self.time, self.name = match.group(4), match.group(5)
        self.signature = decoded(match.group(6))

    def is_signed_by(self, key):
        start = sha256(self.name.encode("utf-8") + b"\n\x01" + key)[:4]
        return (self.name == self.origin and self.signature[:4] == start
                and is_signed(key, self.signed, self.signature[4:]))


def checkpoints(text, where, faults):
    found = [Checkpoint(match) for match in NOTE.finditer(text)]
    if NOTE.sub("", text).strip():
        faults.append(f"{where}: there is text that is no checkpoint: {NOTE.sub('', text).strip()[:60]!r}")
    return found


def decoded(text):
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        return b""
    # Some bits of the last letter may say nothing: only the one way to write them is right.
    return raw if base64.b64encode(raw).decode() == text else b""


def comparable(time):
    """Times of different precision in one order: 2026-01-01T00:00:00Z and 2026-01-01T00:00:00.5Z."""
    whole, _, part = time.rstrip("Z").partition(".")
    return whole, part.ljust(9, "0")


# --- The export ---------------------------------------------------------------------------------------------------

class Export:
    def __init__(self, path):
        self.faults = []
        self.bodies = []
        self.by_id = {}
        self.redacted = set()
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            self.contents = {name: archive.read(name) for name in names}
        if len(set(names)) != len(names):
            self.fault("the zip holds a file twice")

    def fault(self, text):
        self.faults.append(text)

    def text(self, name):
        return self.contents.get(name, b"").decode("utf-8", "replace")

    def lines(self, name):
        return self.text(name).split("\n")[:-1]

    def check(self, outside):
        self.check_manifest()
        self.check_entries()
        self.check_texts()
        self.check_names()
        self.check_keys()
        self.check_tree(outside)

    def check_manifest(self):
        try:
            self.manifest = json.loads(self.text("manifest.json"))
            hashes = self.manifest["bestanden"]
        except (ValueError, KeyError, TypeError):
            self.manifest = {}
            self.fault("manifest.json is missing or cannot be read")
            return
        for name in FILES:
            if name not in self.contents:
                self.fault(f"{name} is missing")
            elif sha256(self.contents[name]).hex() != hashes.get(name):
                self.fault(f"{name} is not the file of which manifest.json has the hash")
        for name in set(self.contents) - set(FILES) - {"manifest.json"}:
            self.fault(f"{name} does not belong in an export")

    def check_entries(self):
        chains = {}
        for leaf, line in enumerate(self.lines("regels.jsonl")):
            where = f"regels.jsonl, leaf {leaf}"
            try:
                body = json.loads(line)
                subject = (body["object"]["soort"], body["object"]["id"])
                fields = body["id"], body["volgnummer"], body["vorige"], body["actor"]["id"], body["teksten"], \
                    body["inhoud"], body["tijd"], body["actie"], body["resultaat"], body["oorsprong"]
            except (ValueError, KeyError, TypeError):
                self.fault(f"{where}: this is no entry")
                self.bodies.append(None)
                continue
            where = f"{where}, entry {body['id']}"
            self.bodies.append(body)
            if body["versie"] != 1 or canonical(body) != line:
                self.fault(f"{where}: the text is not in canonical form")
            if body["id"] in self.by_id:
                self.fault(f"{where}: this entry is there twice")
            self.by_id[body["id"]] = body
            chains.setdefault(subject, {})
            if body["volgnummer"] in chains[subject]:
                self.fault(f"{where}: there is another entry {body['volgnummer']} about {' '.join(subject)}")
            chains[subject][body["volgnummer"]] = (body["vorige"], sha256(line.encode("utf-8")).hex(), where)
            if body["actie"] == "redactie" and body["resultaat"] == "gelukt":
                told = body["inhoud"]
                self.redacted.add((told.get("van"), told.get("veld"), told.get("verbintenis")))
        if self.manifest.get("bladeren") != len(self.bodies):
            self.fault(f"regels.jsonl has {len(self.bodies)} entries, manifest.json says {self.manifest.get('bladeren')}")
        for subject, chain in chains.items():
            self.check_chain(chain)

    def check_chain(self, chain):
        for number in sorted(chain):
            previous, _, where = chain[number]
            if number == 1:
                expected = NONE
            elif number - 1 in chain:
                expected = chain[number - 1][1]
            else:
                self.fault(f"{where}: entry {number - 1} of the same record is missing")
                continue
            if previous != expected:
                self.fault(f"{where}: does not follow from entry {number - 1} of the same record")

    def check_texts(self):
        seen = set()
        for number, line in enumerate(self.lines("teksten.jsonl"), 1):
            try:
                row = json.loads(line)
                entry, texts = row["regel"], dict(row["teksten"])
            except (ValueError, KeyError, TypeError):
                self.fault(f"teksten.jsonl, line {number}: cannot be read")
                continue
            seen.add(entry)
            told = self.by_id.get(entry, {}).get("teksten", {})
            for field in sorted(set(told) | set(texts)):
                where = f"teksten.jsonl, entry {entry}, {field}"
                if field not in told:
                    self.fault(f"{where}: the entry knows no such text")
                elif field not in texts:
                    self.fault(f"{where}: the text is missing")
                else:
                    self.check_commitment(where, texts[field], "tekst", told[field], (entry, field, told[field]))
        for entry, body in self.by_id.items():
            if body["teksten"] and entry not in seen:
                self.fault(f"teksten.jsonl: the texts of entry {entry} are missing")

    def check_names(self):
        actors = {}
        for number, line in enumerate(self.lines("namen.jsonl"), 1):
            try:
                row = json.loads(line)
                actors[row["id"]] = row
            except (ValueError, KeyError, TypeError):
                self.fault(f"namen.jsonl, line {number}: cannot be read")
        told = {}
        for entry, body in self.by_id.items():
            actor = body["actor"]
            row = actors.get(actor["id"])
            if row is None or row.get("account") != actor.get("account"):
                self.fault(f"namen.jsonl: who made entry {entry} is missing, or is another account")
            elif told.setdefault(actor["id"], actor.get("naam")) != actor.get("naam"):
                self.fault(f"regels.jsonl, entry {entry}: another name is committed to than in other entries")
        for actor in sorted(set(actors) - set(told)):
            self.fault(f"namen.jsonl, {actor}: nobody in the trail acted under this name")
        for actor, commitment in told.items():
            if actor in actors:
                self.check_commitment(f"namen.jsonl, {actor}", actors[actor], "naam", commitment,
                                      (actor, "naam van account", commitment))

    def check_commitment(self, where, kept, name, commitment, erased):
        """A salted text gives its commitment; where it was erased, an entry tells so."""
        if isinstance(kept, dict) and "verwijderd" in kept and "zout" not in kept and name not in kept:
            if erased not in self.redacted:
                self.fault(f"{where}: was erased, but no entry tells so")
            return
        try:
            made = sha256(bytes.fromhex(kept["zout"]), kept[name].encode("utf-8", "replace")).hex()
        except (ValueError, KeyError, TypeError, AttributeError):
            made = None
        if made != commitment:
            self.fault(f"{where}: is not the text that the entry commits to")

    def check_keys(self):
        """The trail itself says which keys signed it: each new one is signed by the one before."""
        entries = sorted((body for body in self.by_id.values()
                          if body["object"] == {"id": "sleutel", "soort": "spoor"}), key=lambda each: each["volgnummer"])
        self.origin = f"rolwijzer/{entries[0]['id']}" if entries else ""
        self.keys = []
        for body in entries:
            text = str(body["inhoud"].get("sleutel", ""))
            key = decoded(text)
            message = f"rolwijzer sleutelwissel\n{self.origin}\n{text}\n".encode("utf-8")
            if self.keys and not is_signed(self.keys[-1][1], message, decoded(body["inhoud"].get("handtekening", ""))):
                self.fault(f"entry {body['id']}: the new key is not signed by the one before it")
            self.keys.append((comparable(body["tijd"]), key))
        if not self.keys:
            self.fault("no entry tells of a key")
        told = {"spoor": self.origin,
                "sleutels": [{"sleutel": body["inhoud"].get("sleutel"), "vanaf": body["tijd"]} for body in entries]}
        try:
            listed = json.loads(self.text("sleutels.json"))
        except ValueError:
            listed = None
        if listed != told:
            self.fault("sleutels.json does not list the keys of the trail")
        if self.manifest.get("spoor") != self.origin:
            self.fault("manifest.json is of another trail")

    def key_of(self, checkpoint):
        """The key that was in force when the checkpoint was signed."""
        in_force = b""
        for since, key in self.keys:
            if since <= comparable(checkpoint.time):
                in_force = key
        return in_force

    def check_tree(self, outside):
        inside = [(each, "controlepunten.txt") for each in
                  checkpoints(self.text("controlepunten.txt"), "controlepunten.txt", self.faults)]
        proofs = self.read_proofs()
        size = len(self.bodies)
        wanted = {each.size for each, _ in inside + outside} | {size}
        leaves = (sha256(b"\x00", line.encode("utf-8")) for line in self.lines("regels.jsonl"))
        grown = roots(leaves, wanted)
        for where in ["controlepunten.txt"] + sorted({where for _, where in outside}):
            self.check_checkpoints([each for each, at in inside + outside if at == where], where, grown, size)
        if not any(each.size == size for each, _ in inside):
            self.fault(f"controlepunten.txt has no checkpoint of all {size} entries")
        known = {each.size: each.root for each, _ in inside}
        for first, second, proof in proofs:
            if first not in known or second not in known or \
                    not is_consistent(first, known[first], second, known[second], proof):
                self.fault(f"bewijzen.jsonl: does not prove that the tree of {second} begins with that of {first}")

    def check_checkpoints(self, points, where, grown, size):
        good, first_bad = 0, None
        for each in sorted(points, key=lambda point: point.size):
            at = f"{where}, checkpoint of {each.size} entries ({each.time})"
            if each.origin != self.origin:
                self.fault(f"{at}: is of another trail, {each.origin}")
            elif not each.is_signed_by(self.key_of(each)):
                self.fault(f"{at}: is not signed by the key of the trail")
            elif each.size > size:
                self.fault(f"{at}: the export has {size} entries only; the others were taken off, "
                           f"or an old copy was put back")
            elif grown[each.size] == each.root:
                good = each.size
            elif first_bad is None:
                first_bad = each
                self.fault(f"{at}: does not fit the entries; something in leaf {good} to {each.size - 1} is not what "
                           f"it was")

    def read_proofs(self):
        found = []
        for number, line in enumerate(self.lines("bewijzen.jsonl"), 1):
            try:
                row = json.loads(line)
                found.append((row["van"], row["naar"], [bytes.fromhex(each) for each in row["bewijs"]]))
            except (ValueError, KeyError, TypeError):
                self.fault(f"bewijzen.jsonl, line {number}: cannot be read")
        return found


def canonical(value):
    """RFC 8785 for what stands in an entry: no numbers but whole ones."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def main():
    arguments = argparse.ArgumentParser(description="Checks an export of the trail of Rolwijzer.")
    arguments.add_argument("export")
    arguments.add_argument("--checkpoint", action="append", default=[], metavar="FILE",
                           help="checkpoints that were kept elsewhere")
    asked = arguments.parse_args()
    outside, faults = [], []
    try:
        for path in asked.checkpoint:
            with io.open(path, encoding="utf-8") as file:
                found = checkpoints(file.read(), path, faults)
            if not found:
                faults.append(f"{path}: holds no checkpoint")
            outside += [(each, path) for each in found]
        export = Export(asked.export)
        export.check(outside)
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as unreadable:
        print(f"WRONG: cannot be read: {unreadable}")
        return 1
    for fault in faults + export.faults:
        print(f"WRONG: {fault}")
    if faults or export.faults:
        return 1
    print(f"OK: {len(export.bodies)} entries of {export.origin}, {len(export.keys)} key(s)"
          + (f", {len(outside)} checkpoint(s) from elsewhere" if outside else "; no checkpoint from elsewhere was compared, so "
             "nothing is known of what may have been taken off its end"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
