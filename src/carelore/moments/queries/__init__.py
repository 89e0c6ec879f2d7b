"""What may be read, and by whom. Every query takes the viewer."""
