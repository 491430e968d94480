-- 0000_initial_schema
-- schemac 1  schema (empty) -> ad6ea424b6b1  text 4fc16f80156e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint         NOT NULL,
  count integer        NOT NULL,
  price numeric(10,2),
  key   uuid,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
