-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4043e7784b3f  text e20df05b149d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  code text    COLLATE "C",
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
