-- 0000_initial_schema
-- schemac 1  schema (empty) -> f223b54b8fb8  text 61a1457d4d34
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id bigint   NOT NULL,
  a  integer,
  b  text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_a_check CHECK (a > 0),
  CONSTRAINT users_b_check CHECK (b <> '')
);

CREATE INDEX users_a_idx ON users (a);
