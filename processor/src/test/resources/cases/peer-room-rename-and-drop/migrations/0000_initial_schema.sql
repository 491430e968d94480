-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1c28ac2a88a1  text 33dd323a76cd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  a  text,
  b  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
