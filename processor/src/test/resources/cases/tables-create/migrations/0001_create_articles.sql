-- 0001_create_articles
-- schemac 1  schema 61425d1659c1 -> 1d0755aa088b  text 2341d14ca2b0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on shops.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on shops.
CREATE TABLE articles (
  id      bigint  NOT NULL,
  shop_id bigint  NOT NULL,
  code    text,
  CONSTRAINT articles_pkey PRIMARY KEY (id),
  CONSTRAINT articles_code_key UNIQUE (code),
  CONSTRAINT articles_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES shops (id)
);

CREATE INDEX articles_shop_id_idx ON articles (shop_id);
