-- 0001_drop_tasks_project_id_fkey
-- schemac 1  schema b0ff249e567c -> 501ab2c2ff3f  text 16cb2b87f07d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that writes what tasks_project_id_fkey refuses.
-- Locks: ACCESS EXCLUSIVE on projects and tasks.

-- Brief ACCESS EXCLUSIVE on projects and tasks.
ALTER TABLE tasks DROP CONSTRAINT tasks_project_id_fkey;
