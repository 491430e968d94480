-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9060e66db922  text 0967288659d0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint  NOT NULL,
  a  text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_a_idx ON users (a);
