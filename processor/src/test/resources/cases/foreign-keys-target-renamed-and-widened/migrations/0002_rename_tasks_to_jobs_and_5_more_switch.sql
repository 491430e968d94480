-- 0002_rename_tasks_to_jobs_and_5_more_switch                              file 2 of 3
-- schemac 1  schema ea2cbe41ff1f -> 54b46ae3f1c2  text 07f0284612a9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses tasks,
--   tasks.user_id, users or more; new code runs from 0002 (switch), since it uses jobs,
--   jobs.member_number, members and more.
-- Locks: ACCESS EXCLUSIVE on tasks and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tasks waits from here on
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

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

-- Breaks code that violates jobs_member_number_fkey. Brief SHARE ROW EXCLUSIVE on jobs and members:
-- catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM jobs a WHERE a.member_number IS NOT NULL AND NOT EXISTS (SELECT FROM members b WHERE b.number = a.member_number)
ALTER TABLE jobs
  ADD CONSTRAINT jobs_member_number_fkey FOREIGN KEY (member_number)
    REFERENCES members (number) ON DELETE SET NULL NOT VALID;
