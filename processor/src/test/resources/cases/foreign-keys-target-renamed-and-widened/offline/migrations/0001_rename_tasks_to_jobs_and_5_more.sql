-- 0001_rename_tasks_to_jobs_and_5_more
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text 1f03d318153a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses tasks,
--   tasks.user_id, users or more; new code runs from 0001, since it uses jobs, jobs.member_number,
--   members and more.
-- Locks: ACCESS EXCLUSIVE on tasks and users.
-- Rewrites jobs and members. Scans jobs and members.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['tasks', 'users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses tasks. Brief ACCESS EXCLUSIVE on tasks.
ALTER TABLE tasks RENAME TO jobs;

-- Breaks code that uses tasks.user_id. Brief ACCESS EXCLUSIVE on jobs.
ALTER TABLE jobs RENAME COLUMN user_id TO member_number;

ALTER TABLE jobs RENAME CONSTRAINT tasks_pkey TO jobs_pkey;

ALTER INDEX tasks_user_id_idx RENAME TO jobs_member_number_idx;

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses users.id. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN id TO number;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Blocks reads and writes of jobs and members (ACCESS EXCLUSIVE) while it rewrites jobs. Loses the
-- statistics of jobs.member_number until ANALYZE.
ALTER TABLE jobs
  DROP CONSTRAINT tasks_user_id_fkey,
  ALTER COLUMN member_number TYPE bigint;

-- Blocks reads and writes of members (ACCESS EXCLUSIVE) while it rewrites members. Reads and writes
-- of jobs wait until COMMIT (locked above). Loses the statistics of members.number until ANALYZE.
ALTER TABLE members ALTER COLUMN number TYPE bigint;

-- Breaks code that violates jobs_member_number_fkey. Blocks writes to jobs and members (SHARE ROW
-- EXCLUSIVE) while it scans jobs and members. Reads and writes of jobs and members wait until
-- COMMIT (locked above). Fails if this finds rows:
-- SELECT * FROM jobs a WHERE a.member_number IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.number = a.member_number)
ALTER TABLE jobs
  ADD CONSTRAINT jobs_member_number_fkey FOREIGN KEY (member_number)
    REFERENCES members (number) ON DELETE SET NULL;
