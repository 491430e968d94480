-- 0000_initial_schema
-- schemac 1  schema (empty) -> f93727b82da7  text bf61b5610556
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood,
  size text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_size_labels CHECK (size IN ('M', 'S'))
);
