//! Largest flow through a network, and what its bottleneck cuts off (Dinic's method).
//!
//! Whole numbers only. Knows nothing of plans or ballots.

use crate::per::{Key, Per};
use std::collections::VecDeque;

/// A node of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node(pub usize);

impl Key for Node {
    fn position(self) -> usize {
        self.0
    }
}

#[derive(Debug, Clone, Copy)]
struct Edge(usize);

impl Key for Edge {
    fn position(self) -> usize {
        self.0
    }
}

/// A network. Edges are kept in pairs: one there, one back.
#[derive(Debug)]
pub(crate) struct Network {
    outgoing: Per<Node, Vec<Edge>>,
    targets: Vec<Node>,
    capacities: Vec<i128>,
    level: Per<Node, usize>,
    tried: Per<Node, usize>,
}

const UNSEEN: usize = usize::MAX;

impl Network {
    pub fn new(nodes: usize) -> Self {
        Self {
            outgoing: Per::filled(nodes, Vec::new()),
            targets: Vec::new(),
            capacities: Vec::new(),
            level: Per::filled(nodes, UNSEEN),
            tried: Per::filled(nodes, 0),
        }
    }

    pub fn edge(&mut self, from: Node, to: Node, capacity: i128) {
        for (node, target, capacity) in [(from, to, capacity), (to, from, 0)] {
            self.outgoing[node].push(Edge(self.targets.len()));
            self.targets.push(target);
            self.capacities.push(capacity);
        }
    }

    fn target(&self, edge: Edge) -> Node {
        self.targets.get(edge.0).copied().unwrap_or(Node(0))
    }

    fn capacity(&self, edge: Edge) -> i128 {
        self.capacities.get(edge.0).copied().unwrap_or(0)
    }

    /// Pushes as much as possible from `source` to `sink`.
    pub fn largest_flow(&mut self, source: Node, sink: Node) -> i128 {
        let mut flow = 0;
        while self.find_levels(source, sink) {
            self.tried.as_mut_slice().fill(0);
            loop {
                let pushed = self.push_path(source, sink);
                if pushed == 0 {
                    break;
                }
                flow += pushed;
            }
        }
        flow
    }

    /// After the largest flow: whether a node can still be reached from the source.
    pub fn is_cut_off(&self, node: Node) -> bool {
        self.level[node] == UNSEEN
    }

    fn find_levels(&mut self, source: Node, sink: Node) -> bool {
        self.level.as_mut_slice().fill(UNSEEN);
        self.level[source] = 0;
        let mut queue = VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            for place in 0..self.outgoing[node].len() {
                let Some(edge) = self.outgoing[node].get(place).copied() else {
                    break;
                };
                let target = self.target(edge);
                if self.capacity(edge) > 0 && self.level[target] == UNSEEN {
                    self.level[target] = self.level[node] + 1;
                    queue.push_back(target);
                }
            }
        }
        self.level[sink] != UNSEEN
    }

    /// One path down the levels, without recursion: a network may be deep.
    fn push_path(&mut self, source: Node, sink: Node) -> i128 {
        let mut path: Vec<Edge> = Vec::new();
        let mut node = source;
        while node != sink {
            let next = self.outgoing[node].get(self.tried[node]).copied();
            match next {
                Some(edge) if self.capacity(edge) > 0 && self.level[self.target(edge)] == self.level[node] + 1 => {
                    path.push(edge);
                    node = self.target(edge);
                }
                Some(_) => self.tried[node] += 1,
                None => {
                    let Some(edge) = path.pop() else { return 0 };
                    node = self.target(Edge(edge.0 ^ 1));
                    self.tried[node] += 1;
                }
            }
        }
        let pushed = path.iter().map(|edge| self.capacity(*edge)).min().unwrap_or(0);
        for edge in path {
            for (edge, change) in [(edge.0, -pushed), (edge.0 ^ 1, pushed)] {
                if let Some(capacity) = self.capacities.get_mut(edge) {
                    *capacity = capacity.saturating_add(change);
                }
            }
        }
        pushed
    }
}
