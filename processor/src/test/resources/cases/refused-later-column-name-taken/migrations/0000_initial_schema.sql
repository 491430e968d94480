-- 0000_initial_schema
-- schemac 1  schema (empty) -> 3344c8ed16ba  text 57ebadb8118a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id    bigint  NOT NULL,
  name  text,
  alias text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
