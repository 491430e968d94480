-- 0001_rename_tasks_to_jobs_and_5_more                                     file 1 of 3
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text 1431751e0a4a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses tasks,
--   tasks.user_id, users or more; new code runs from 0002 (switch), since it uses jobs,
--   jobs.member_number, members and more.
-- No way back behind 0001: the type of tasks.user_id and the type of users.id.
-- Locks: ACCESS EXCLUSIVE on tasks and users.
-- Rewrites tasks and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks', 'users']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Blocks reads and writes of tasks and users (ACCESS EXCLUSIVE) while it rewrites tasks. Loses the
-- statistics of tasks.user_id until ANALYZE.
ALTER TABLE tasks
  DROP CONSTRAINT tasks_user_id_fkey,
  ALTER COLUMN user_id TYPE bigint;

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Reads and writes of
-- tasks wait until COMMIT (locked above). Loses the statistics of users.id until ANALYZE.
ALTER TABLE users ALTER COLUMN id TYPE bigint;
