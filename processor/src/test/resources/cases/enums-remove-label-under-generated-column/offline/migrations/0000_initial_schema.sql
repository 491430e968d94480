-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2ebc94fc4564  text c920a0ca129d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'MIDDLING', 'BAD');

CREATE TABLE users (
  id   bigint   NOT NULL,
  mood mood,
  good boolean  GENERATED ALWAYS AS (mood = 'GOOD') STORED,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_good_idx ON users (good);
