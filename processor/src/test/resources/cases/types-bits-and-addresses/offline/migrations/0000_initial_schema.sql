-- 0000_initial_schema
-- schemac 1  schema (empty) -> e69e127ad29c  text 54071b5f2148
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id      bigint     NOT NULL,
  flags   varbit(8),
  network cidr,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
