-- 0001_change_kind_add_users_lazy_labels                                   file 1 of 4
-- schemac 1  schema 20939fd874b8 -> 687192a7b1c1  text a43de7153441
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind without knowing it.
-- users.lazy does not follow what code writes to user_orders from 0003 (fill) on.
-- To back out before 0004 (switch) runs: see 0003 (fill).
-- Locks no table that is in use.

-- Breaks code that reads 'THREE' of kind without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE kind ADD VALUE IF NOT EXISTS 'THREE' AFTER 'TWO';
