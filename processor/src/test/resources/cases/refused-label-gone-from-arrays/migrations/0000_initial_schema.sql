-- 0000_initial_schema
-- schemac 1  schema (empty) -> 7fc3370313d4  text 15dfe7dc3d1e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ONE', 'TWO', 'THREE');

CREATE TABLE users (
  id     bigint  NOT NULL,
  kinds  kind[]  DEFAULT '{ONE,THREE}',
  moods  text[]  DEFAULT '{GOOD}',
  former text[]  DEFAULT ARRAY['MIDDLING']::text[],
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_former_labels
    CHECK (array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]),
  CONSTRAINT users_moods_labels
    CHECK (array_replace(moods, NULL, 'BAD') <@ ARRAY['BAD', 'GOOD', 'MIDDLING']::text[]),
  CONSTRAINT users_not_three CHECK (NOT 'THREE' = ANY (kinds))
);

CREATE INDEX users_of_three ON users (id) WHERE kinds && '{THREE}';
