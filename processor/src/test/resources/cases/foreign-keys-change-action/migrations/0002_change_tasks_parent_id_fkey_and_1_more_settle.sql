-- 0002_change_tasks_parent_id_fkey_and_1_more_settle             draft until committed
-- schemac 1  schema 336e63471282 -> 488752afb821  text d5905501fe04
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.parent_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_parent_id_fkey;

-- Scans projects and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
