-- 0001_create_entries
-- schemac 1  schema f6422f0f8ded -> 9230aa50c9be  text 8c0ebb665f76
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on log.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE SCHEMA audit;

-- Brief SHARE ROW EXCLUSIVE on log.
CREATE TABLE audit.entries (
  id     bigint  NOT NULL,
  log_id bigint  NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_log_id_fkey FOREIGN KEY (log_id) REFERENCES log (id)
);
