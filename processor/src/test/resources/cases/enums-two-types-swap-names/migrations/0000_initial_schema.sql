-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7ac0ef81addf  text 228dec897825
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TYPE size AS ENUM ('S', 'M');

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood,
  size size,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
