-- 0001_rename_first_rename_second
-- schemac 1  schema 51f0ab07a460 -> ecf02dc6c260  text 436b21f9404b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER INDEX second RENAME TO schemac_first;

ALTER INDEX first RENAME TO second;

ALTER INDEX schemac_first RENAME TO first;
