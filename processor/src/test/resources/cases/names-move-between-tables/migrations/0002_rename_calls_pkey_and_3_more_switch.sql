-- 0002_rename_calls_pkey_and_3_more_switch                                 file 2 of 3
-- schemac 1  schema aae41beb6ae6 -> 83e7c478a633  text 80a39dc6e2b9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX by_code RENAME TO schemac_old_by_code;

ALTER INDEX calls_by_code RENAME TO by_code;
