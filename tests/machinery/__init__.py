"""What tests need of the real world: processes, servers around Carelore, a database of one's own, clients."""
