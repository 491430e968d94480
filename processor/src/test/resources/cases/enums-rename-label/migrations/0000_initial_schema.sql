-- 0000_initial_schema                                            draft until committed
-- schemac 1  schema (empty) -> 6ceec7d3bbf1  text 9b26fb7f69dd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE users (
  id     bigint  NOT NULL,
  mood   mood    NOT NULL DEFAULT 'GOOD',
  former mood[],
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_in_good_mood ON users (id) WHERE mood = 'GOOD';
