-- 0000_initial_schema
-- schemac 1  schema (empty) -> 935861d30d5f  text 84094d008056
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ZULU', 'ALPHA', 'MIKE');

CREATE TABLE orders (
  id    bigint  NOT NULL,
  kind  kind,
  state text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'HELD', 'OPEN'))
);
