-- 0001_rename_tasks_to_jobs_and_5_more                           draft until committed
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text 74e5d3785c06
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Breaks code that uses tasks. Brief ACCESS EXCLUSIVE on tasks.
ALTER TABLE tasks RENAME TO jobs;

-- Breaks code that uses jobs.user_id. Brief ACCESS EXCLUSIVE on jobs.
ALTER TABLE jobs RENAME COLUMN user_id TO member_number;

ALTER TABLE jobs RENAME CONSTRAINT tasks_pkey TO jobs_pkey;

ALTER INDEX tasks_user_id_idx RENAME TO jobs_member_number_idx;

-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME TO members;

-- Breaks code that uses members.id. Brief ACCESS EXCLUSIVE on members.
ALTER TABLE members RENAME COLUMN id TO number;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

-- Blocks reads and writes of jobs and members (ACCESS EXCLUSIVE) while it rewrites jobs.
ALTER TABLE jobs
  DROP CONSTRAINT tasks_user_id_fkey,
  ALTER COLUMN member_number TYPE bigint;

-- Blocks reads and writes of members (ACCESS EXCLUSIVE) while it rewrites members. Reads and writes
-- of jobs still wait, locked above.
ALTER TABLE members ALTER COLUMN number TYPE bigint;

-- Brief SHARE ROW EXCLUSIVE on jobs and members: catalogue only.
ALTER TABLE jobs
  ADD CONSTRAINT jobs_member_number_fkey FOREIGN KEY (member_number)
    REFERENCES members (number) ON DELETE SET NULL NOT VALID;
