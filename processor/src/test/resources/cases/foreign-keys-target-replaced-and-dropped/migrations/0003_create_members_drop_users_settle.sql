-- 0003_create_members_drop_users_settle                          draft until committed
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 1ef47d7d525d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.assignee_id IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.id = a.assignee_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_assignee_id_fkey;

RESET lock_timeout;
