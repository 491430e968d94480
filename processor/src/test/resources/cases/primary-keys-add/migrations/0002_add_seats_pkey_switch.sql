-- 0002_add_seats_pkey_switch                                               file 2 of 2
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text d12398b5cd53
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (fill): old code that writes duplicates into seats_pkey.
-- Only from 0001 (fill): new code that says ON CONFLICT (number).
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
