-- 0001_change_kind_add_users_lazy_labels                                   file 1 of 2
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text 7e9dffdb1637
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0002, which breaks code that leaves out users.lazy or
--   writes NULL to it; new code runs from 0002, since it uses users.lazy and reads users.lazy as
--   never NULL.
-- To back out: see 0002.
-- Locks no table that is in use.

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';
