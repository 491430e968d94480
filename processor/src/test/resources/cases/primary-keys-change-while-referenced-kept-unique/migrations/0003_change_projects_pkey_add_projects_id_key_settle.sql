-- 0003_change_projects_pkey_add_projects_id_key_settle           draft until committed
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text 5d1c5972c522
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans projects and tasks; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM tasks a WHERE a.project_id IS NOT NULL AND NOT EXISTS (SELECT FROM projects b WHERE b.id = a.project_id)
ALTER TABLE tasks VALIDATE CONSTRAINT tasks_project_id_fkey;

RESET lock_timeout;
