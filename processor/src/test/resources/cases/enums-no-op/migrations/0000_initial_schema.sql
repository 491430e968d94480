-- 0000_initial_schema
-- schemac 1  schema (empty) -> b3d0e98dafe4  text 58e7ee17c660
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'so so', 'BAD');

CREATE TABLE users (
  id    bigint  NOT NULL,
  mood  mood    NOT NULL DEFAULT 'GOOD',
  moods mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
