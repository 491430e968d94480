-- 0001_create_entries
-- schemac 1  schema f6422f0f8ded -> 9230aa50c9be  text 08c286cf934d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on log.

CREATE SCHEMA audit;

-- Brief SHARE ROW EXCLUSIVE on log.
CREATE TABLE audit.entries (
  id     bigint  NOT NULL,
  log_id bigint  NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_log_id_fkey FOREIGN KEY (log_id) REFERENCES log (id)
);
