"""Keys, vault header, keyring and signatures: small enough to review in one sitting.

Algorithms (from libsodium through PyNaCl, files that travel from age through pyrage; own code composes them and
invents none):

===================== ==================================== ======================================================
what                  algorithm                            where, and what is bound in
===================== ==================================== ======================================================
passphrase -> key     Argon2id v1.3, 64-512 MiB, t >= 3    kdf; fresh 16-byte salt per wrap
with the site key     keyed BLAKE2b-256                    slots; registry id, slot id
member's private keys XChaCha20-Poly1305, random nonce     slots; registry, slot, generation, deadline, parameters
database key          sealed box (X25519, XSalsa20)        slots; registry, slot, key id; also to the sheet
header                SHA-256 (accidents), BLAKE2b (MAC)   header; MAC key needs database key and site key
login name -> slot    keyed BLAKE2b-128                    slots; under the site key
recovery sheet        160 random bits -> keyed BLAKE2b     recovery, members.RecoveryKey; 16 words, 2 check sums
restricted fields     XChaCha20-Poly1305, padded to 256 B  compartments; table, row, column, version
record keys           sealed box per holder and recovery   compartments; compartment, record, holder
signatures            Ed25519                              signing; purpose
failed attempts       sealed box                           throttle; registry
files that travel     age (X25519, ChaCha20-Poly1305)      packages; the manifest inside is signed
keys for the post     keyed BLAKE2b of the member's seed   post; one age identity, the member's own Ed25519 key
===================== ==================================== ======================================================

Reading order: errors, envelopes, kdf, members, signing, header, header_files (with files), slots, vault, changes,
recovery, site_key, spare, compartments, post (with bech32), packages, passphrases (with layouts), throttle, hardening.
"""
