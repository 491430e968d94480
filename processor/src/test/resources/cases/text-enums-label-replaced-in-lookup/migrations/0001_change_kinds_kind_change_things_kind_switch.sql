-- 0001_change_kinds_kind_change_things_kind_switch                         file 1 of 2
-- schemac 1  schema 629447d8309b -> 026b9b648146  text 4bc45769107b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (settle), new code before it too.
-- New code meets 'TRUCK' in kinds.kind and 'TRUCK' in things.kind until 0002 (settle) has run.
-- Locks: ACCESS EXCLUSIVE on kinds and things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE kinds IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses kinds waits from here on
LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on kinds and things: catalogue only.
ALTER TABLE things
  DROP CONSTRAINT things_kind_fkey,
  DROP CONSTRAINT things_kind_labels,
  ADD CONSTRAINT schemac_things_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN')) NOT VALID;

-- Brief ACCESS EXCLUSIVE on kinds: catalogue only.
ALTER TABLE kinds
  DROP CONSTRAINT kinds_kind_labels,
  ADD CONSTRAINT schemac_kinds_kind_labels CHECK (kind IN ('CAR', 'TRUCK', 'VAN')) NOT VALID;
