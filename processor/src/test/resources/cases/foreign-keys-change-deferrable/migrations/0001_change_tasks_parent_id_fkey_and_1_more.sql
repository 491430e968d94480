-- 0001_change_tasks_parent_id_fkey_and_1_more                    draft until committed
-- schemac 1  schema 9a8572e39bb9 -> 249293334e8f  text f8132f969ca2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of tasks (ACCESS EXCLUSIVE) while it scans tasks.
-- Fails if one of these finds rows:
-- SELECT * FROM tasks a WHERE a.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.parent_id)
-- SELECT * FROM tasks a WHERE a.root_id IS NOT NULL AND NOT EXISTS (SELECT FROM tasks b WHERE b.id = a.root_id)
ALTER TABLE tasks
  DROP CONSTRAINT tasks_parent_id_fkey,
  DROP CONSTRAINT tasks_root_id_fkey,
  ADD CONSTRAINT tasks_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES tasks (id) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT tasks_root_id_fkey FOREIGN KEY (root_id) REFERENCES tasks (id);
