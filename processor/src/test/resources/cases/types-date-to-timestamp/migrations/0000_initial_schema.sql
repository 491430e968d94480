-- 0000_initial_schema
-- schemac 1  schema (empty) -> 778dbe8daf67  text 57eaad64c366
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id  bigint  NOT NULL,
  day date,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
