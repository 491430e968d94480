-- 0002_add_seats_pkey_switch                                               file 2 of 2
-- schemac 1  schema f0d7d269ebba -> 437c797ad45d  text d358a82c9d04
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001 (fill): old code that writes duplicates into seats_pkey_build.
-- Only from 0001 (fill): new code that says ON CONFLICT (number).
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
