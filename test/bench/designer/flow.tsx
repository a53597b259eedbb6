// The floor of dragging: React Flow by itself with as many boxes and lines, controlled as its documentation shows it.

import { ReactFlow, useEdgesState, useNodesState, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';

const count = Number(new URLSearchParams(location.search).get('n'));
const columns = Math.ceil(Math.sqrt(count));
const first: Node[] = Array.from({ length: count + 1 }, (_, i) => ({
  id: String(i),
  width: 220,
  position: { x: (i % columns) * 280, y: Math.floor(i / columns) * 150 },
  data: { label: `事项 ${i}` }
}));
const lines: Edge[] = Array.from({ length: count }, (_, i) => ({ id: `e${i}`, source: '0', target: String(i + 1) }));

function Bare() {
  const [nodes, , onNodesChange] = useNodesState(first),
    [edges, , onEdgesChange] = useEdgesState(lines);
  return <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} minZoom={0.2} fitView />;
}

createRoot(document.getElementById('host')!).render(<Bare />);
