-- 0001_rename_events_code_to_key_and_1_more_switch
-- schemac 1  schema 2b68aa68aedb -> 3bce748d0401  text 446f76e19b5b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses events.code
--   or events.note; new code runs from 0001 (switch), since it uses events.key and events.remark.
-- Locks: ACCESS EXCLUSIVE on events.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses events.code. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN code TO key;

-- Breaks code that uses events.note. Brief ACCESS EXCLUSIVE on events.
ALTER TABLE events RENAME COLUMN note TO remark;

ALTER INDEX events_code_note_idx RENAME TO events_key_remark_idx;
