-- 0003_rename_users_to_members_and_2_more_switch                 draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text a76a7a4c2515
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that writes 'BAD' to members.feeling. Brief ACCESS EXCLUSIVE on members: catalogue
-- only.
ALTER TABLE members
  DROP CONSTRAINT schemac_members_feeling_labels,
  ADD CONSTRAINT members_feeling_labels CHECK (feeling IN ('AWFUL', 'GOOD')) NOT VALID;
