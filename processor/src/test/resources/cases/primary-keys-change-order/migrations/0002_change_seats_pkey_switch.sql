-- 0002_change_seats_pkey_switch                                            file 2 of 2
-- schemac 1  schema e4c6e13943b6 -> 64d7e4e6a20d  text 0f130a6741c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
