-- 0002_rename_things_archived_to_archived_at_and_1_more_settle             file 2 of 2
-- schemac 1  schema 54c5e4a11b1d -> 8bff528b1c22  text d9a71dcbe7c3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   things.archived, that inserts without things.archived_at or that takes things.archived_at for
--   boolean; new code runs from 0001 (switch), since it uses things.archived_at, leaves out
--   things.archived_at or writes NULL to it and takes things.archived_at for timestamptz.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (archived_at);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
