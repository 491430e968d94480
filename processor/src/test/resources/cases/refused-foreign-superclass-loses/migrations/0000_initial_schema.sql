-- 0000_initial_schema
-- schemac 1  schema (empty) -> 417c9e2d5408  text 3d456b81459f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ZULU', 'MIKE', 'ALPHA');

CREATE TABLE orders (
  id    bigint  NOT NULL,
  name  text,
  kind  kind,
  state text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'HELD', 'OPEN'))
);
