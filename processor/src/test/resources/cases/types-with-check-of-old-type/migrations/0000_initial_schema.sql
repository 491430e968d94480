-- 0000_initial_schema
-- schemac 1  schema (empty) -> eff393820a47  text cfe0cf22c061
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint  NOT NULL,
  state text,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_state_check CHECK (state IN ('0', '1'))
);
