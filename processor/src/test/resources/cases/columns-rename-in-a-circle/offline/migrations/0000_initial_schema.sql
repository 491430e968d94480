-- 0000_initial_schema
-- schemac 1  schema (empty) -> 464f8f9c358a  text 9e7632742aea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint   NOT NULL,
  a  integer  NOT NULL,
  b  text,
  c  boolean,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_a_key UNIQUE (a)
);

CREATE INDEX users_b_idx ON users (b);
