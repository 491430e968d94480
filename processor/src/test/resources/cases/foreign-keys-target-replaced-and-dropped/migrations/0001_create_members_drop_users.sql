-- 0001_create_members_drop_users                                           file 1 of 3
-- schemac 1  schema 9b7160e3f573 -> fd0b052f2f0c  text 3356053ae5ee
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0002 (switch), new code from 0001.
-- Only from 0002 (switch): new code that writes what tasks_assignee_id_fkey refuses.
-- To back out before 0002 (switch) runs, stop new code, then:
--   DROP TABLE members;
-- Locks no table that is in use.

CREATE TABLE members (
  id bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id)
);
