-- 0001_create_entries                                            draft until committed
-- schemac 1  schema f6422f0f8ded -> 9230aa50c9be  text ff4b7be56fe4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

-- Brief SHARE ROW EXCLUSIVE on log.
CREATE TABLE audit.entries (
  id     bigint  NOT NULL,
  log_id bigint  NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_log_id_fkey FOREIGN KEY (log_id) REFERENCES log (id)
);
