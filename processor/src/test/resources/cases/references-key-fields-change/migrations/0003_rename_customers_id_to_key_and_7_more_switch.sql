-- 0003_rename_customers_id_to_key_and_7_more_switch              draft until committed
-- schemac 1  schema 317b492cd58a -> 4b7e0fdc8180  text a0dfb9439cdc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on notes: catalogue only.
ALTER TABLE notes ALTER COLUMN editor_key SET NOT NULL;

ALTER TABLE notes DROP CONSTRAINT schemac_notes_editor_key_check;
